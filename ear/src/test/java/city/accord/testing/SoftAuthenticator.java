package city.accord.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/**
 * An authenticator with one passkey, and the browser before it: they do what they are told, and not
 * only what is right. Written by WebAuthn level 3, sections 5.8.1, 6.1 and 6.5, and RFC 9053.
 */
public final class SoftAuthenticator {

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final KeyPair key;
  private final byte[] id = UUID.randomUUID().toString().getBytes(US_ASCII);
  private String handle;

  /** The address of the page that asks. */
  public String origin = "http://localhost:8080";

  /** Whether it has seen its holder's finger. */
  public boolean verified = true;

  /** How often it says that it has signed. */
  public int count;

  public SoftAuthenticator() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    key = generator.generateKeyPair();
  }

  /** Makes the passkey, as the options of a page ask. */
  public String create(String options) throws GeneralSecurityException {
    JsonObject asked = read(options);
    handle = asked.getJsonObject("user").getString("id");
    byte[] data = data(asked.getJsonObject("rp").getString("id"), ATTESTED, credential());
    byte[] attestation =
        bytes(0xA3, "cfmt", "dnone", "gattStmt", 0xA0, "hauthData", 0x58, data.length, data);
    JsonObjectBuilder response =
        Json.createObjectBuilder()
            .add("clientDataJSON", text(client("webauthn.create", asked)))
            .add("attestationObject", text(attestation));
    return answer(response);
  }

  /** Signs, as the options of a page ask. */
  public String get(String options) throws GeneralSecurityException {
    JsonObject asked = read(options);
    byte[] client = client("webauthn.get", asked);
    byte[] data = data(asked.getString("rpId"), 0, new byte[0]);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(key.getPrivate());
    signature.update(data);
    signature.update(sha256(client));
    JsonObjectBuilder response =
        Json.createObjectBuilder()
            .add("clientDataJSON", text(client))
            .add("authenticatorData", text(data))
            .add("signature", text(signature.sign()))
            .add("userHandle", handle);
    return answer(response);
  }

  private String answer(JsonObjectBuilder response) {
    return Json.createObjectBuilder()
        .add("id", text(id))
        .add("type", "public-key")
        .add("clientExtensionResults", Json.createObjectBuilder())
        .add("response", response)
        .build()
        .toString();
  }

  private byte[] client(String type, JsonObject asked) {
    return Json.createObjectBuilder()
        .add("type", type)
        .add("challenge", asked.getString("challenge"))
        .add("origin", origin)
        .build()
        .toString()
        .getBytes(UTF_8);
  }

  private byte[] data(String party, int flags, byte[] credential) throws GeneralSecurityException {
    int all = PRESENT | (verified ? VERIFIED : 0) | flags;
    byte[] counted = ByteBuffer.allocate(4).putInt(count).array();
    return bytes(sha256(party.getBytes(UTF_8)), all, counted, credential);
  }

  /** Of no model, with its id and its public key for ES256. */
  private byte[] credential() {
    ECPublicKey open = (ECPublicKey) key.getPublic();
    byte[] head = {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20};
    byte[] x = fixed(open.getW().getAffineX());
    byte[] y = fixed(open.getW().getAffineY());
    return bytes(new byte[16], 0, id.length, id, head, x, 0x22, 0x58, 0x20, y);
  }

  private static byte[] fixed(BigInteger number) {
    byte[] signed = number.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(32, signed.length);
    System.arraycopy(signed, signed.length - length, fixed, 32 - length, length);
    return fixed;
  }

  /** Bytes, single ones, and words of CBOR whose first letter is their length: 0x60 and more. */
  private static byte[] bytes(Object... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer single) all.write(single);
      else if (part instanceof String word) all.writeBytes(word.getBytes(US_ASCII));
      else all.writeBytes((byte[]) part);
    }
    return all.toByteArray();
  }

  private static JsonObject read(String options) {
    return Json.createReader(new StringReader(options)).readObject().getJsonObject("publicKey");
  }

  private static byte[] sha256(byte[] of) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(of);
  }

  private static String text(byte[] of) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(of);
  }
}
