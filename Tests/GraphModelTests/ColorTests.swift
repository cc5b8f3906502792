import GraphModel
import Testing

struct ColorTests {
    @Test(
        "Every way to say a colour",
        arguments: [
            ("Red", "red", "#ff0000"), ("antiquewhite3", "antiquewhite3", "#cdc0b0"), ("grey50", "grey50", "#7f7f7f"),
            ("#abc", "#aabbcc", "#aabbcc"), ("#1F77B4", "#1f77b4", "#1f77b4"), ("#11223344", "#11223344", "#11223344"),
            ("#abcd", "#aabbccdd", "#aabbccdd"), ("rgb(31, 119, 180)", "#1f77b4", "#1f77b4"),
            ("rgba(255,0,0,0.5)", "#ff000080", "#ff000080"), ("hsv(0, 1, 1)", "#ff0000", "#ff0000"),
            ("0.5 1.0 1.0", "#00ffff", "#00ffff"), ("0.333,1,.5", "#008000", "#008000"),
            ("none", "transparent", "#ffffff00"),
            ("green", "green", "#008000"),
        ])
    func reading(text: String, stored: String, hexadecimal: String) throws {
        let color = try #require(Color(text))
        #expect(color.text == stored)
        #expect(color.hexadecimal == hexadecimal)
        #expect(Color(stored) == color)
        #expect(Color(attribute: color.json) == color)
    }

    @Test(
        "What is not a colour",
        arguments: [
            "", "#", "#12", "#12345", "#gggggg", "#1234567", "no such colour", "rgb(256,0,0)", "rgb(1,2)",
            "rgb(-1,0,0)",
            "1 2 3", "0.1 0.2", "nan nan nan", "inf 0 0", "red;0.5", ":", "gray101", "url(#x)", "/blues9/3", "#１２３",
        ])
    func refusing(text: String) {
        #expect(Color(text) == nil)
    }

    @Test func componentsAreShares() {
        #expect(Color.white.components == (1, 1, 1, 1))
        #expect(Color.rgb(51, 0, 255, alpha: 0).components == (0.2, 0, 1, 0))
        #expect(Color.hsv(.nan, 2, -1) == .rgb(0, 0, 0))
    }

    @Test func namedMembersAreKnownNames() {
        for color in [Color.aliceBlue, .mediumVioletRed, .yellowGreen, .lightGoldenrodYellow, .transparent] {
            #expect(Color(color.text) == color)
        }
    }
}
