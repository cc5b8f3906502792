import GraphAlgorithms
import GraphTestSupport
import NetworkXTestSupport
import Testing

struct UnionFindTests {
    @Test func unitedSetsAreOne() {
        var sets = UnionFind(count: 4)
        #expect(sets.unite(3, 1) && sets.unite(0, 2) && !sets.unite(1, 3))
        #expect(sets.areUnited(1, 3) && !sets.areUnited(0, 1))
        #expect(sets.setCount == 2 && sets.sets() == [[0, 2], [1, 3]])
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func setsAreThoseOfRelabelling(seed: UInt64) {
        var generator = SplitMix64(seed: seed), sets = UnionFind(count: 30), labels = Array(0..<30)
        for _ in 0..<25 {
            let first = Int.random(in: 0..<30, using: &generator), second = Int.random(in: 0..<30, using: &generator)
            let (old, new) = (labels[first], labels[second])
            #expect(sets.unite(first, second) == (old != new))
            labels = labels.map { $0 == old ? new : $0 }
        }
        #expect(sets.setCount == Set(labels).count)
        for first in 0..<30 {
            for second in 0..<30 { #expect(sets.areUnited(first, second) == (labels[first] == labels[second])) }
        }
    }
}
