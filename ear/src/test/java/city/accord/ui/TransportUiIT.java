package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RawHttp.Answer;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.PreparedCeremony;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Between a browser and the server: TLS, cookies, the host's name, and proxies on the way. */
@ExtendWith(OnRunningSummit.class)
class TransportUiIT {

  @Test
  void tls12AndTls13AreSpoken(RunningSummit summit) {
    for (String version : List.of("TLSv1.3", "TLSv1.2")) {
      Answer answer = new RawHttp(summit.https()).speaking(version).get("/en");
      assertEquals(200, answer.status());
      assertEquals(version, answer.protocol());
    }
  }

  @Test
  void theSessionCookieIsBoundToThisHost(RunningSummit summit) {
    Set<String> cookie =
        cookie(new RawHttp(summit.https()).get("/en/sign-in"), "__Host-accord-session");
    assertEquals(Set.of("path=/", "secure", "httponly", "samesite=lax"), cookie);
    Set<String> onLoopback =
        cookie(new RawHttp(summit.http()).get("/en/sign-in"), "accord-session");
    assertEquals(Set.of("path=/", "httponly", "samesite=lax"), onLoopback);
  }

  @Test
  void aScreensCookieIsSameSiteOnly(RunningSummit summit) {
    Set<String> cookie =
        cookie(new RawHttp(summit.https()).get("/wall?pair=1"), "__Host-accord-display");
    cookie.removeIf(it -> it.startsWith("max-age=") || it.startsWith("expires="));
    assertEquals(Set.of("path=/", "secure", "httponly", "samesite=strict"), cookie);
  }

  @Test
  void aTabletsCookieIsSameSiteOnly(RunningSummit summit) {
    String code = PreparedCeremony.forOne(summit, "Cookies").codes().get(0);
    RawHttp tablet = new RawHttp(summit.https());
    Map<String, String> form = tablet.form("/en/sign/" + code);
    Answer paired = tablet.post("/en/sign/" + code, RawHttp.encoded(form));
    Set<String> cookie = cookie(paired, "__Host-accord-tablet");
    cookie.removeIf(it -> it.startsWith("max-age=") || it.startsWith("expires="));
    assertEquals(Set.of("path=/", "secure", "httponly", "samesite=strict"), cookie);
  }

  /** A sibling host can set a cookie for ours, but none with the prefix. */
  @Test
  void overHttpsACookieWithoutThePrefixOpensNothing(RunningSummit summit) {
    String session = value(new RawHttp(summit.https()).get("/en/sign-in"), "__Host-accord-session");
    Answer known =
        new RawHttp(summit.https())
            .with("Cookie", "__Host-accord-session=" + session)
            .get("/en/sign-in");
    Answer tossed =
        new RawHttp(summit.https()).with("Cookie", "accord-session=" + session).get("/en/sign-in");
    assertEquals(List.of(), known.all("Set-Cookie"));
    assertFalse(value(tossed, "__Host-accord-session").equals(session));
  }

  @Test
  void hstsIsSentOverHttps(RunningSummit summit) {
    Answer answer = new RawHttp(summit.https()).with("Host", RunningSummit.NAME).get("/en");
    assertEquals(200, answer.status());
    assertEquals("max-age=31536000", answer.header("Strict-Transport-Security"));
    // on loopback HTTP stands beside it, under the same name
    assertEquals("", new RawHttp(summit.https()).get("/en").header("Strict-Transport-Security"));
  }

  @Test
  void aPostFromAnotherSitesPageIsRefused(RunningSummit summit) {
    RawHttp visitor = new RawHttp(summit.http());
    String form = RawHttp.encoded(visitor.form("/en/sign-in"));
    assertEquals(200, visitor.with("Origin", summit.http()).post("/en/sign-in", form).status());
    for (String origin : List.of("https://evil.example", "null", summit.https()))
      assertEquals(403, visitor.with("Origin", origin).post("/en/sign-in", form).status(), origin);
    visitor.with("Origin", null).with("Sec-Fetch-Site", "cross-site");
    assertEquals(403, visitor.post("/en/sign-in", form).status());
  }

  @Test
  void everyResponseHasItsSecurityHeaders(RunningSummit summit) {
    for (String target :
        List.of("/en", "/en/sign-in", "/wall", "/health", "/resources/icons/accord.svg")) {
      Answer answer = new RawHttp(summit.http()).get(target);
      assertEquals(200, answer.status(), target);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), target);
      assertEquals("same-origin", answer.header("Referrer-Policy"), target);
      assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"), target);
    }
    String policy = new RawHttp(summit.http()).get("/en/sign-in").header("Content-Security-Policy");
    for (String part :
        List.of("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'", "'nonce-"))
      assertTrue(policy.contains(part), policy);
    assertFalse(policy.replaceAll("style-src[^;]*", "").contains("unsafe"), policy);
  }

  @Test
  void anUnknownHostIsRefused(RunningSummit summit) {
    for (String target :
        List.of(
            "/",
            "/en",
            "/en/desk",
            "/health",
            "/watch/1",
            "/jakarta.faces.resource/base.css.xhtml"))
      for (String host :
          List.of("evil.example", "localhost.evil.example", "localhost@evil.example")) {
        Answer answer = new RawHttp(summit.http()).with("Host", host).get(target);
        assertEquals(400, answer.status(), host + target);
        assertEquals("", answer.header("Location"));
        assertFalse(answer.body().contains("evil"));
      }
    Answer absolute = new RawHttp(summit.http()).get("http://evil.example/");
    assertEquals(400, absolute.status());
    Answer none = new RawHttp(summit.http()).with("Host", null).get("/");
    assertEquals(400, none.status());
  }

  @Test
  void aForwardedHostIsIgnored(RunningSummit summit) {
    Answer answer =
        new RawHttp(summit.http())
            .with("X-Forwarded-For", "203.0.113.7")
            .with("X-Forwarded-Host", "evil.example")
            .with("X-Forwarded-Port", "81")
            .with("Forwarded", "host=evil.example")
            .get("/");
    assertEquals(302, answer.status());
    String location = answer.header("Location");
    assertTrue(
        location.startsWith("/") || URI.create(location).getHost().equals("localhost"), location);
  }

  @Test
  void noHeaderOfAVisitorSwitchesHttpsEnforcementOff(RunningSummit summit) {
    for (String header :
        List.of("127.0.0.1, 203.0.113.7", "127.0.0.1", "::1", "localhost, 203.0.113.7"))
      assertEquals(
          403,
          new RawHttp(summit.http()).with("X-Forwarded-For", header).get("/en/sign-in").status(),
          header);
  }

  private static Set<String> cookie(Answer answer, String name) {
    return Stream.of(line(answer, name).split(";"))
        .skip(1)
        .map(attribute -> attribute.strip().toLowerCase())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Answer answer, String name) {
    return line(answer, name).split(";")[0].substring(name.length() + 1);
  }

  private static String line(Answer answer, String name) {
    return answer.all("Set-Cookie").stream()
        .filter(it -> it.startsWith(name + "="))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.headerLines()));
  }
}
