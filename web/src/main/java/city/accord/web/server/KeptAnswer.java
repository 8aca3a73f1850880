package city.accord.web.server;

import city.accord.web.EntityTag;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it was answered once, whole.
 *
 * @param headers all that it was answered with but its tag, its length and its encoding
 * @param packed in each way that this machine can; in none where it is too short for it
 */
record KeptAnswer(
    Map<HttpString, List<String>> headers,
    String policy,
    String tag,
    byte[] plain,
    Map<Coding, byte[]> packed) {

  private static final HttpString POLICY = new HttpString("Content-Security-Policy");

  int size() {
    return plain.length + packed.values().stream().mapToInt(bytes -> bytes.length).sum();
  }

  /** Sends it, or that the reader has it already. */
  void send(HttpServerExchange exchange) {
    HeaderMap answer = exchange.getResponseHeaders();
    headers.forEach(answer::putAll);
    answer.put(Headers.ETAG, tag);
    HeaderMap asked = exchange.getRequestHeaders();
    if (EntityTag.isKnown(joined(asked, Headers.IF_NONE_MATCH), tag)) {
      // a new policy must not come to the page that the reader has
      exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
      exchange.endExchange();
      return;
    }
    if (policy != null) answer.put(POLICY, policy);
    Optional<Coding> coding =
        Coding.preferred(joined(asked, Headers.ACCEPT_ENCODING), packed.keySet());
    coding.ifPresent(one -> answer.put(Headers.CONTENT_ENCODING, one.token()));
    byte[] body = coding.map(packed::get).orElse(plain);
    answer.put(Headers.CONTENT_LENGTH, body.length);
    if (exchange.getRequestMethod().equals(Methods.HEAD)) exchange.endExchange();
    else exchange.getResponseSender().send(ByteBuffer.wrap(body));
  }

  private static String joined(HeaderMap headers, HttpString name) {
    return headers.contains(name) ? String.join(",", headers.get(name)) : null;
  }
}
