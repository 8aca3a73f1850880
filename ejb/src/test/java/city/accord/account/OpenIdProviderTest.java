package city.accord.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.account.OpenIdProvider.OpenIdAway;
import city.accord.account.OpenIdProvider.OpenIdRefused;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer of the OpenID Connect provider has to be for somebody to be taken for them. */
class OpenIdProviderTest {

  private SmallProvider there;
  private OpenIdProvider provider;

  @BeforeEach
  void open() throws IOException {
    there = new SmallProvider();
    provider = provider(there.issuer(), SmallProvider.SECRET);
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Test
  void somebodyIsSentWithAStateANonceAndAProofKeyAndComesBack() {
    OpenIdRequest request = provider.begin(false);
    Map<String, List<String>> sent = URLUtils.parseParameters(request.address().getRawQuery());
    assertEquals(List.of("code"), sent.get("response_type"));
    assertEquals(List.of("S256"), sent.get("code_challenge_method"));
    assertEquals(List.of(request.state()), sent.get("state"));
    assertEquals(List.of(request.nonce()), sent.get("nonce"));
    assertEquals(List.of("https://summit.example/sign-in/openid/return"), sent.get("redirect_uri"));
    there.claims.claim("groups", List.of("protocol", "press"));
    OpenIdPerson person = provider.finish(request, there.signIn(request.address()));
    assertEquals("tsai@city.example", person.email());
    assertEquals("Tsai Hui-ling", person.displayName());
    assertEquals(Set.of("press", "protocol"), person.values());
    assertFalse(person.several());
  }

  @Test
  void itsConfigurationIsAskedForOnce() {
    provider.begin(false);
    provider.begin(false);
    assertEquals(1, there.asked);
  }

  @Test
  void severalFactorsCountAsTheProviderNamesThem() {
    there.claims.claim("amr", List.of("pwd", "mfa"));
    assertTrue(signIn().several());
    there.claims.claim("amr", List.of("pwd")).claim("acr", "urn:example:strong");
    assertTrue(signIn().several());
    there.claims.claim("acr", "urn:example:weak");
    assertFalse(signIn().several());
  }

  @Test
  void aTokenForAnotherRequestIsRefused() {
    there.claims.claim("nonce", "of another request");
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aTokenForAnotherClientIsRefused() {
    there.claims.audience("another client");
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    there.claims.issuer("https://elsewhere.example");
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void anExpiredTokenIsRefused() {
    there.claims.expirationTime(Date.from(Instant.now().minusSeconds(120)));
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aTokenThatAnotherKeySignedIsRefused() {
    there.signing = SmallProvider.newKey();
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aTokenThatNobodyOrTheClientsSecretSignedIsRefused() {
    there.making = said -> new PlainJWT(said).serialize();
    assertThrows(OpenIdRefused.class, this::signIn);
    there.making =
        said -> {
          SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), said);
          try {
            token.sign(new MACSigner(SmallProvider.SECRET));
          } catch (JOSEException e) {
            throw new IllegalStateException(e);
          }
          return token.serialize();
        };
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aCodeIsTakenOnce() {
    OpenIdRequest request = provider.begin(false);
    Map<String, List<String>> answer = there.signIn(request.address());
    provider.finish(request, answer);
    assertThrows(OpenIdRefused.class, () -> provider.finish(request, answer));
  }

  @Test
  void aCodeOfAnotherRequestIsRefused() {
    OpenIdRequest request = provider.begin(false);
    Map<String, List<String>> answer = there.signIn(provider.begin(false).address());
    answer.put("state", List.of(request.state()));
    assertThrows(OpenIdRefused.class, () -> provider.finish(request, answer));
  }

  @Test
  void anAnswerToAnotherStateOrOfAnotherIssuerIsRefused() {
    OpenIdRequest request = provider.begin(false);
    Map<String, List<String>> answer = there.signIn(request.address());
    for (String name : List.of("state", "iss")) {
      Map<String, List<String>> other = new HashMap<>(answer);
      other.put(name, List.of("https://elsewhere.example"));
      assertThrows(OpenIdRefused.class, () -> provider.finish(request, other), name);
      other.remove(name);
      assertThrows(OpenIdRefused.class, () -> provider.finish(request, other), "no " + name);
    }
    assertEquals("tsai@city.example", provider.finish(request, answer).email());
  }

  @Test
  void aRefusalOfTheProviderIsOne() {
    OpenIdRequest request = provider.begin(false);
    Map<String, List<String>> answer = there.signIn(request.address());
    answer.remove("code");
    answer.put("error", List.of("access_denied"));
    OpenIdRefused refused =
        assertThrows(OpenIdRefused.class, () -> provider.finish(request, answer));
    assertEquals("access_denied", refused.why());
  }

  @Test
  void aMailAddressThatNobodyHasVerifiedIsRefused() {
    there.claims.claim("email_verified", false);
    assertThrows(OpenIdRefused.class, this::signIn);
    there.claims.claim("email_verified", null);
    assertThrows(OpenIdRefused.class, this::signIn);
    there.claims.claim("email_verified", true).claim("email", null);
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void whoeverIsAskedAgainHasShownWhoTheyAreSince() {
    OpenIdRequest request = provider.begin(true);
    Map<String, List<String>> sent = URLUtils.parseParameters(request.address().getRawQuery());
    assertEquals(List.of("login"), sent.get("prompt"));
    assertEquals(List.of("0"), sent.get("max_age"));
    Map<String, List<String>> answer = there.signIn(request.address());
    assertThrows(OpenIdRefused.class, () -> provider.finish(request, answer), "it does not say");
    there.claims.claim("auth_time", request.since().minusSeconds(600).getEpochSecond());
    Map<String, List<String>> second = there.signIn(request.address());
    assertThrows(OpenIdRefused.class, () -> provider.finish(request, second), "ten minutes ago");
    there.claims.claim("auth_time", request.since().getEpochSecond());
    OpenIdPerson person = provider.finish(request, there.signIn(request.address()));
    assertEquals(request.since().getEpochSecond(), person.shownAt().orElseThrow().getEpochSecond());
  }

  @Test
  void anotherSecretOpensNothing() {
    provider = provider(there.issuer(), "made up");
    assertThrows(OpenIdRefused.class, this::signIn);
  }

  @Test
  void aProviderThatIsAwayIsSaidToBe() {
    there.close();
    assertThrows(OpenIdAway.class, () -> provider.begin(false));
  }

  @Test
  void whatIsNotEncryptedIsNoProviderExceptOnThisMachine() {
    assertThrows(
        IllegalArgumentException.class, () -> OpenIdSettings.issuer("http://login.example"));
    assertEquals("login.example", OpenIdSettings.issuer("https://login.example").getHost());
  }

  @Test
  void valuesOfTheClaimStandForRoles() {
    Map<String, Set<String>> roles =
        OpenIdSettings.roles("summit protocol = ceremony, press; cn=readers,dc=city = reader;");
    assertEquals(
        Map.of(
            "summit protocol", Set.of("ceremony", "press"), "cn=readers,dc=city", Set.of("reader")),
        roles);
    assertThrows(IllegalArgumentException.class, () -> OpenIdSettings.roles("protocol = mayor"));
    assertThrows(IllegalArgumentException.class, () -> OpenIdSettings.roles("protocol"));
  }

  private OpenIdPerson signIn() {
    OpenIdRequest request = provider.begin(false);
    return provider.finish(request, there.signIn(request.address()));
  }

  private static OpenIdProvider provider(String issuer, String secret) {
    OpenIdSettings settings =
        new OpenIdSettings(
            URI.create(issuer),
            SmallProvider.CLIENT,
            secret,
            URI.create("https://summit.example/sign-in/openid/return"),
            "groups",
            Map.of(),
            false,
            Set.of("urn:example:strong"));
    return new OpenIdProvider(settings, Clock.systemUTC());
  }
}
