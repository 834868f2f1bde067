namespace Samklang.Specialisation.Suggestions;

/// <summary>By what a coming partner can be told. Each is a number of its own; <see cref="SignalWeights"/> says how much it counts.</summary>
public enum Signal
{
    /// <summary>How many projects it has been in.</summary>
    Experience,

    /// <summary>The same, with what is long ago counted for less.</summary>
    Recent,

    /// <summary>How large the projects are that it is in.</summary>
    Company,

    /// <summary>How often its country and the asker's meet, against chance.</summary>
    Countries,

    SameCountry,

    /// <summary>How often its kind of organisation and the asker's meet, against chance.</summary>
    Kinds,

    SamePlace,

    /// <summary>Projects under the call's topic or its like.</summary>
    CallTopic,

    /// <summary>Projects whose topics have words in common with the call's.</summary>
    CallWords,

    /// <summary>Projects in the fields that are asked for.</summary>
    CallFields,

    /// <summary>Projects like the asker's own, by topic.</summary>
    OwnTopics,

    OwnWords,

    OwnFields,

    /// <summary>Partners that both have had, those with few partners counting for more.</summary>
    SharedPartners,

    /// <summary>How easily one comes to it over the asker's projects and those of its partners.</summary>
    Walk,
}
