package city.accord.signing.examine;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.signing.binding.SignatoryNames;
import city.accord.signing.canonical.Json;
import city.accord.signing.stroke.Ink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies in escrow of one ceremony: the full series of every signature that was confirmed.
 *
 * @param fingerprint of the sealed declaration that they are on; empty for a ceremony that was
 *     declared void
 */
public record EscrowFile(String fingerprint, List<Specimen> specimens) {

  private static final String KIND = "accord/escrow/1";

  public EscrowFile {
    specimens = List.copyOf(specimens);
  }

  /** As canonical JSON (RFC 8785). */
  public byte[] bytes() {
    Map<String, Object> file = new TreeMap<>();
    file.put("kind", KIND);
    file.put("fingerprint", fingerprint);
    file.put("signatures", specimens.stream().map(EscrowFile::write).toList());
    return Json.canonical(file).getBytes(UTF_8);
  }

  /**
   * Reads it back.
   *
   * @throws IllegalArgumentException if it is no such file
   */
  public static EscrowFile of(byte[] bytes) {
    try {
      Map<?, ?> file = (Map<?, ?>) Json.parse(new String(bytes, UTF_8));
      if (!KIND.equals(file.get("kind"))) throw new IllegalArgumentException("no escrow file");
      List<Specimen> specimens = new ArrayList<>();
      for (Object one : (List<?>) file.get("signatures")) specimens.add(read((Map<?, ?>) one));
      return new EscrowFile((String) file.get("fingerprint"), specimens);
    } catch (ClassCastException | NullPointerException e) {
      throw new IllegalArgumentException("no escrow file", e);
    }
  }

  private static Map<String, Object> write(Specimen specimen) {
    Map<String, Object> one = new TreeMap<>();
    one.put("position", specimen.position());
    one.put("aspect", specimen.aspect());
    one.put("signatory", specimen.signatory().toJson());
    one.put("attempt", specimen.attempt());
    one.put("confirmedAt", specimen.confirmedAt().toString());
    one.put("contentHash", specimen.contentHash());
    one.put("nonce", specimen.nonce());
    one.put("ink", Base64.getEncoder().encodeToString(specimen.ink().canonicalBytes()));
    return one;
  }

  private static Specimen read(Map<?, ?> one) {
    Map<?, ?> names = (Map<?, ?>) one.get("signatory");
    return new Specimen(
        ((Long) one.get("position")).intValue(),
        ((Long) one.get("aspect")).intValue(),
        new SignatoryNames(
            texts(names, "name"),
            texts(names, "title"),
            texts(names, "place"),
            texts(names, "proxy")),
        (Long) one.get("attempt"),
        Instant.parse((String) one.get("confirmedAt")),
        (String) one.get("contentHash"),
        (String) one.get("nonce"),
        Ink.of(Base64.getDecoder().decode((String) one.get("ink"))));
  }

  private static Map<String, String> texts(Map<?, ?> names, String name) {
    Map<String, String> texts = new TreeMap<>();
    ((Map<?, ?>) names.get(name)).forEach((tag, text) -> texts.put((String) tag, (String) text));
    return texts;
  }
}
