package city.accord.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.account.PasskeyRequest;
import city.accord.account.Passkeys.PasskeyTooLate;
import city.accord.text.JsonFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What the pages of one session have asked authenticators for. Each request is answered once, in
 * that session, within ten minutes.
 */
final class PasskeyRequests implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String NAME = "accord.passkey-requests";

  /** So many tabs of one browser may wait for an answer at a time. */
  static final int MAX = 8;

  static final Duration LIFE = Duration.ofMinutes(10);

  private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>();

  private record Kept(PasskeyRequest request, Instant since) implements Serializable {}

  /** Those of a session, which remembers them from now on. */
  static PasskeyRequests of(HttpSession session) {
    PasskeyRequests own =
        session.getAttribute(NAME) instanceof PasskeyRequests known ? known : new PasskeyRequests();
    session.setAttribute(NAME, own);
    return own;
  }

  /** Keeps a request until it is answered. */
  synchronized PasskeyRequest keep(PasskeyRequest request, Instant now) {
    while (kept.size() >= MAX) kept.remove(kept.keySet().iterator().next());
    kept.put(request.challenge(), new Kept(request, now));
    return request;
  }

  /**
   * The request that an answer names; it is not there a second time.
   *
   * @throws PasskeyTooLate if it was not asked for in this session, or too long ago
   */
  synchronized PasskeyRequest take(String answer, Instant now) {
    return challenge(answer)
        .map(kept::remove)
        .filter(it -> now.isBefore(it.since.plus(LIFE)))
        .map(Kept::request)
        .orElseThrow(PasskeyTooLate::new);
  }

  /** The challenge in the client data (WebAuthn, 5.8.1) of an answer; empty where it is none. */
  private static Optional<String> challenge(String answer) {
    if (answer == null) return Optional.empty();
    try {
      String client = read(answer).getJsonObject("response").getString("clientDataJSON");
      String data = new String(Base64.getUrlDecoder().decode(client), UTF_8);
      return Optional.of(read(data).getString("challenge"));
    } catch (JsonException
        | IllegalArgumentException
        | NullPointerException
        | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = JsonFactory.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
