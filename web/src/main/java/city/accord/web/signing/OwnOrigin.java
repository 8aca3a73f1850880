package city.accord.web.signing;

import city.accord.Settings;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets only our own pages open a channel from a browser: the {@code Origin} that a browser names
 * must be the host it called or the summit's own address. What is no browser names none.
 */
public class OwnOrigin extends ServerEndpointConfig.Configurator {

  private static final String FOREIGN = "accord.alien";
  private static final String COOKIES = "accord.cookies";

  /** The container takes all; {@link #isAlien} says who is shown out, and is told why. */
  @Override
  public boolean checkOrigin(String origin) {
    return true;
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.getHeaders());
    config
        .getUserProperties()
        .put(FOREIGN, isForeign(first(headers, "Origin"), first(headers, "Host")));
    config.getUserProperties().put(COOKIES, first(headers, "Cookie"));
  }

  /** Whether the connection comes from another site's page. */
  public static boolean isForeign(Map<String, Object> properties) {
    return !Boolean.FALSE.equals(properties.get(FOREIGN));
  }

  /** A cookie of the handshake, or "". */
  public static String cookie(Map<String, Object> properties, String name) {
    for (String cookie : String.valueOf(properties.get(COOKIES)).split(";"))
      if (cookie.strip().startsWith(name + "=")) return cookie.strip().substring(name.length() + 1);
    return "";
  }

  public static boolean isForeign(String origin, String host) {
    if (origin.isEmpty()) return false;
    String authority = authority(origin);
    return !authority.equalsIgnoreCase(host)
        && !authority.equalsIgnoreCase(authority(Settings.baseUrl()));
  }

  private static String authority(String address) {
    try {
      String authority = URI.create(address).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String first(Map<String, List<String>> headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }
}
