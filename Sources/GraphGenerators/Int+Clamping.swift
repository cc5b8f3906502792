extension Int {
    /// The integer part of a number, as near to it as an integer comes.
    init(clamping number: Double) {
        self = number.isNaN ? 0 : number >= 0x1p62 ? 1 << 62 : number <= -0x1p62 ? -1 << 62 : Int(number)
    }
}
