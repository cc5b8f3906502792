/// Whether a client takes gzip (RFC 9110, section 12.5.3).
///
/// - Parameter header: The value of `Accept-Encoding`.
func acceptsGzip(_ header: String?) -> Bool {
    var isAcceptedAsAny = false
    for item in (header ?? "").lowercased().split(separator: ",") {
        let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        let isRefused = parts.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
        switch parts.first {
        case "gzip", "x-gzip": return !isRefused
        case "*": isAcceptedAsAny = !isRefused
        default: continue
        }
    }
    return isAcceptedAsAny
}
