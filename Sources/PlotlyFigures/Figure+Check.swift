public import OrderedJSON

extension Figure: SelfChecking {
    /// What plotly.js would not understand: attributes that it does not know, and values that they cannot have.
    ///
    /// Of long lists only the first thousand values are looked at; what a template says is not looked at.
    ///
    /// - Complexity: O(*n*), where *n* is the number of attributes and of the values looked at.
    public func problems() -> [FigureError.Problem] {
        var checker = FigureChecker()
        checker.check(self)
        return checker.problems
    }

    /// Refuses a figure that plotly.js would not understand as a whole.
    ///
    /// - Throws: ``FigureError`` with all problems.
    public func check() throws(FigureError) {
        let problems = problems()
        if !problems.isEmpty { throw FigureError(problems: problems) }
    }
}
