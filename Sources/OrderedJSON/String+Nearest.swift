extension Sequence<String> {
    /// The text with the fewest letters to change, where they are few: what somebody meant who wrote `word`. Of several the
    /// first in their order. Case does not count.
    ///
    /// - Complexity: O(*n* · *m*²) for *n* texts about as long as the word's *m* letters.
    package func nearest(to word: String) -> String? {
        let limit = Swift.max(1, word.count / 3)
        var best: (distance: Int, word: String)?
        for candidate in sorted() where abs(candidate.count - word.count) <= limit {
            let distance = changes(from: Array(word.lowercased().utf8), to: Array(candidate.lowercased().utf8))
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }
}

/// The number of letters to insert, remove, replace or swap with their neighbour (optimal string alignment).
private func changes(from left: [UInt8], to right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
