using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Samklang.Web.Tests.SignIn;

/// <summary>An authenticator in code: one passkey (ES256, user verified), which answers as a browser would (WebAuthn level 3).</summary>
internal sealed class SoftKey(string origin = "http://localhost") : IDisposable
{
    private const byte PresentAndVerified = 0x05;
    private const byte WithCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string userHandle = "";
    private uint count;

    public string Create(string options)
    {
        JsonNode asked = JsonNode.Parse(options)!;
        userHandle = asked["user"]!["id"]!.GetValue<string>();
        byte[] authenticator = [.. Authenticator(asked["rp"]!["id"]!, PresentAndVerified | WithCredential), .. new byte[16], 0, 16, .. id, .. PublicKey()];
        // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), .. Bytes(authenticator)];
        return Answer(new() { ["clientDataJSON"] = Encode(ClientSays("webauthn.create", asked)), ["attestationObject"] = Encode(attestation), ["transports"] = new JsonArray("internal") });
    }

    public string Get(string options)
    {
        JsonNode asked = JsonNode.Parse(options)!;
        byte[] client = ClientSays("webauthn.get", asked);
        byte[] authenticator = Authenticator(asked["rpId"]!, PresentAndVerified);
        byte[] signature = key.SignData([.. authenticator, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new()
        {
            ["clientDataJSON"] = Encode(client), ["authenticatorData"] = Encode(authenticator), ["signature"] = Encode(signature), ["userHandle"] = userHandle,
        });
    }

    public void Dispose() => key.Dispose();

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Encode(id), ["rawId"] = Encode(id), ["type"] = "public-key", ["authenticatorAttachment"] = "platform",
        ["clientExtensionResults"] = new JsonObject(), ["response"] = response,
    }.ToJsonString();

    private byte[] ClientSays(string type, JsonNode asked) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = asked["challenge"]!.GetValue<string>(), origin, crossOrigin = false });

    private byte[] Authenticator(JsonNode domain, int flags)
    {
        byte[] counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, ++count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain.GetValue<string>())), (byte)flags, .. counter];
    }

    // The public key as COSE: EC2, ES256, P-256, x, y.
    private byte[] PublicKey()
    {
        ECPoint point = key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, .. Bytes(point.X!), 0x22, .. Bytes(point.Y!)];
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(byte[] bytes) => [0x58, checked((byte)bytes.Length), .. bytes];

    private static string Encode(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
