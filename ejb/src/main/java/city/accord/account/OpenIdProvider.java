package city.accord.account;

import city.accord.Refused;
import city.accord.text.VisibleText;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/**
 * The OpenID Connect provider (OpenID Connect Core 1.0): the authorization code flow with a proof
 * key. Only addresses of its own configuration are asked, each for a few seconds at most.
 */
public final class OpenIdProvider {

  /** So many may wait for the provider at once: a slow one does not hold up the pages of others. */
  private static final int MAX_WAITING = 8;

  private static final int CONNECT_MILLIS = 3_000;
  private static final int READ_MILLIS = 5_000;
  private static final int MAX_KEY_BYTES = 200_000;
  private static final int MAX_SKEW_SECONDS = 60;
  private static final Duration CONFIGURATION_LIFE = Duration.ofHours(1);
  private static final Duration KEYS_LIFE = Duration.ofMinutes(15);

  /** Signatures that the provider's published keys can check; no shared secret, and never none. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final OpenIdSettings settings;
  private final Clock clock;
  private final Semaphore waiting = new Semaphore(MAX_WAITING);
  private volatile Known known;

  private record Known(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

  /** What asks the provider, and may fail in many ways. */
  private interface Asking<T> {
    T ask() throws IOException, GeneralException, JOSEException, BadJOSEException;
  }

  OpenIdProvider(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  OpenIdSettings settings() {
    return settings;
  }

  /**
   * Where to send somebody.
   *
   * @param again whether they are asked to show who they are even if the provider knows them
   */
  OpenIdRequest begin(boolean again) {
    Known provider = known();
    State state = new State();
    Nonce nonce = new Nonce();
    CodeVerifier verifier = new CodeVerifier();
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                new Scope("openid", "email", "profile"),
                new ClientID(settings.client()),
                settings.returnAddress())
            .endpointURI(provider.metadata.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256);
    if (again) request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
    return new OpenIdRequest(
        request.build().toURI(),
        state.getValue(),
        nonce.getValue(),
        verifier.getValue(),
        again,
        clock.instant());
  }

  /**
   * Who has come back.
   *
   * @param answer the parameters of the address to which the provider sent them
   * @throws OpenIdRefused if the answer does not hold
   * @throws OpenIdAway if the provider does not answer
   */
  OpenIdPerson finish(OpenIdRequest request, Map<String, List<String>> answer) {
    Known provider = known();
    return asked(
        () -> {
          AuthorizationCode code = code(request, answer, provider.metadata);
          OIDCTokenResponse tokens = tokens(code, request, provider.metadata);
          if (tokens.getOIDCTokens().getIDToken() == null) throw new OpenIdRefused("no ID token");
          IDTokenValidator validator =
              new IDTokenValidator(
                  provider.metadata.getIssuer(),
                  new ClientID(settings.client()),
                  new JWSVerificationKeySelector<>(SIGNATURES, provider.keys),
                  null);
          validator.setMaxClockSkew(MAX_SKEW_SECONDS);
          return person(
              request,
              validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(request.nonce())));
        });
  }

  /** A provider that names itself in its answers (RFC 9207) is not taken for another. */
  private static AuthorizationCode code(
      OpenIdRequest request, Map<String, List<String>> answer, OIDCProviderMetadata metadata)
      throws ParseException {
    AuthenticationResponse response =
        AuthenticationResponseParser.parse(URI.create("https://return.invalid/"), answer);
    Issuer named = response.getIssuer();
    boolean isOther =
        named == null
            ? metadata.supportsAuthorizationResponseIssuerParam()
            : !named.equals(metadata.getIssuer());
    if (isOther) throw new OpenIdRefused("another issuer");
    if (response.getState() == null || !response.getState().getValue().equals(request.state()))
      throw new OpenIdRefused("another state");
    if (!response.indicatesSuccess())
      throw new OpenIdRefused(response.toErrorResponse().getErrorObject().getCode());
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    if (code == null) throw new OpenIdRefused("no code");
    return code;
  }

  private OIDCTokenResponse tokens(
      AuthorizationCode code, OpenIdRequest request, OIDCProviderMetadata metadata)
      throws IOException, ParseException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            code, settings.returnAddress(), new CodeVerifier(request.verifier()));
    URI endpoint = metadata.getTokenEndpointURI();
    TokenRequest.Builder asking =
        settings.secret() == null
            ? new TokenRequest.Builder(endpoint, new ClientID(settings.client()), grant)
            : new TokenRequest.Builder(endpoint, credentials(metadata), grant);
    HTTPRequest http = asking.build().toHTTPRequest();
    bound(http);
    TokenResponse response = OIDCTokenResponseParser.parse(http.send());
    if (!response.indicatesSuccess())
      throw new OpenIdRefused(
          "token endpoint: " + response.toErrorResponse().getErrorObject().getCode());
    return (OIDCTokenResponse) response.toSuccessResponse();
  }

  /** As the provider takes them; where it does not say, in a header (RFC 8414, section 2). */
  private ClientAuthentication credentials(OIDCProviderMetadata metadata) {
    ClientID client = new ClientID(settings.client());
    Secret secret = new Secret(settings.secret());
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    return taken == null || taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(client, secret)
        : new ClientSecretPost(client, secret);
  }

  private OpenIdPerson person(OpenIdRequest request, IDTokenClaimsSet claims) {
    String email = claims.getStringClaim("email");
    if (email == null || email.isBlank()) throw new OpenIdRefused("no mail address");
    if (!Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")))
      throw new OpenIdRefused("mail address not verified");
    Optional<Instant> shownAt =
        Optional.ofNullable(claims.getAuthenticationTime()).map(java.util.Date::toInstant);
    Instant earliest = request.since().minusSeconds(MAX_SKEW_SECONDS);
    if (request.again() && shownAt.filter(at -> !at.isBefore(earliest)).isEmpty())
      throw new OpenIdRefused("not asked again");
    String subject = claims.getSubject().getValue();
    if (!subject.matches("\\p{ASCII}{1,255}")) throw new OpenIdRefused("no subject");
    return new OpenIdPerson(
        claims.getIssuer().getValue(),
        subject,
        email.strip(),
        displayName(claims).orElse(email.strip()),
        values(claims),
        isSeveral(claims),
        shownAt);
  }

  private static Optional<String> displayName(IDTokenClaimsSet claims) {
    return Optional.ofNullable(claims.getStringClaim("name"))
        .filter(name -> VisibleText.hiddenIn(name).findAny().isEmpty())
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private Set<String> values(IDTokenClaimsSet claims) {
    Set<String> values = new TreeSet<>();
    Object claim = settings.claim() == null ? null : claims.getClaim(settings.claim());
    if (claim instanceof String one) values.add(one);
    if (claim instanceof Iterable<?> many) many.forEach(one -> values.add(String.valueOf(one)));
    return values;
  }

  /** As RFC 8176 says it, or by the provider's own name for such a sign-in. */
  private boolean isSeveral(IDTokenClaimsSet claims) {
    boolean named = claims.getAMR() != null && claims.getAMR().contains(AMR.MFA);
    return named
        || claims.getACR() != null && settings.mfaContexts().contains(claims.getACR().getValue());
  }

  /** The provider's configuration and keys, asked for once an hour. */
  private Known known() {
    Known last = known;
    if (last != null && clock.instant().isBefore(last.since.plus(CONFIGURATION_LIFE))) return last;
    return known =
        asked(
            () -> {
              OIDCProviderMetadata metadata =
                  OIDCProviderMetadata.resolve(
                      new Issuer(settings.issuer()), OpenIdProvider::bound);
              requireSafe(metadata);
              DefaultResourceRetriever bounded =
                  new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MAX_KEY_BYTES);
              JWKSource<SecurityContext> keys =
                  JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), bounded)
                      .cache(KEYS_LIFE.toMillis(), CONNECT_MILLIS + READ_MILLIS)
                      .refreshAheadCache(false) // it would keep a thread for each
                      .build();
              return new Known(metadata, keys, clock.instant());
            });
  }

  private void requireSafe(OIDCProviderMetadata metadata) {
    for (URI endpoint :
        new URI[] {
          metadata.getAuthorizationEndpointURI(),
          metadata.getTokenEndpointURI(),
          metadata.getJWKSetURI()
        })
      if (endpoint == null || !OpenIdSettings.isSafe(endpoint))
        throw new OpenIdRefused("an endpoint without https");
  }

  /** A provider that leads elsewhere is not followed. */
  private static void bound(HTTPRequest request) {
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    request.setFollowRedirects(false);
  }

  private <T> T asked(Asking<T> asking) {
    if (!waiting.tryAcquire()) throw new OpenIdAway(null);
    try {
      return asking.ask();
    } catch (IOException e) {
      throw new OpenIdAway(e);
    } catch (GeneralException | JOSEException | BadJOSEException e) {
      throw e.getCause() instanceof IOException ? new OpenIdAway(e) : new OpenIdRefused(e);
    } finally {
      waiting.release();
    }
  }

  /** What came back from the provider does not hold, or it has refused to sign somebody in. */
  public static class OpenIdRefused extends Refused {

    private static final long serialVersionUID = 1;

    private final String why;

    OpenIdRefused(String why) {
      this.why = why;
    }

    OpenIdRefused(Exception cause) {
      this(String.valueOf(cause.getMessage()));
      initCause(cause);
    }

    /** For the record and the operator, not for whoever signs in. */
    String why() {
      return why;
    }
  }

  /** The provider does not answer, or has too much to do. */
  public static class OpenIdAway extends Refused {

    private static final long serialVersionUID = 1;

    OpenIdAway(Exception cause) {
      if (cause != null) initCause(cause);
    }
  }
}
