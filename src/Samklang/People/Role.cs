namespace Samklang.People;

public enum Role
{
    Strategist,
    Officer,
    Expert,
    Administrator,
}
