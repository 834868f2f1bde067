namespace Samklang.Web.Texts;

/// <summary>The words for what the European Parliament says of a procedure, in the files of the same name.</summary>
public sealed class ProcedureTexts;
