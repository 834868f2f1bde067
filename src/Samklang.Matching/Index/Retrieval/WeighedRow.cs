namespace Samklang.Matching.Index.Retrieval;

/// <param name="Row">The row of a common term.</param>
/// <param name="Factor">What each step of its bytes adds.</param>
internal readonly record struct WeighedRow(int Row, float Factor);
