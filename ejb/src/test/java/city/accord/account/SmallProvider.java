package city.accord.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** An OpenID Connect provider on this machine, which says whatever a test wants. */
final class SmallProvider implements AutoCloseable {

  static final String CLIENT = "accord";
  static final String SECRET = "a secret of this client and its provider";

  private final HttpServer server;
  private final RSAKey key = newKey();

  /** The requests whose codes have not been taken yet. */
  private final Map<String, Map<String, List<String>>> codes = new HashMap<>();

  /** What the next tokens say. */
  final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();

  /** With which the next tokens are signed; under the published key's id, whatever it is. */
  RSAKey signing = key;

  /** How the next tokens are made. */
  Function<JWTClaimsSet, String> making = this::signed;

  /** The times that its configuration was asked for. */
  int asked;

  SmallProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext("/keys", it -> answer(it, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
    claims
        .issuer(issuer())
        .audience(CLIENT)
        .subject("248289761001")
        .issueTime(new Date())
        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
        .claim("email", "tsai@city.example")
        .claim("email_verified", true)
        .claim("name", "Tsai Hui-ling");
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("the only one").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs somebody in: where their browser is sent next. */
  Map<String, List<String>> signIn(URI address) {
    Map<String, List<String>> request = URLUtils.parseParameters(address.getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, request);
    Map<String, List<String>> answer = new HashMap<>();
    answer.put("code", List.of(code));
    answer.put("state", request.get("state"));
    answer.put("iss", List.of(issuer()));
    return answer;
  }

  private void configuration(HttpExchange exchange) throws IOException {
    asked++;
    String text =
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"],
         "authorization_response_iss_parameter_supported": true}
        """
            .formatted(issuer());
    answer(exchange, 200, text);
  }

  /** Takes a code once, from this client, with the proof key of its request. */
  private void token(HttpExchange exchange) throws IOException {
    Map<String, List<String>> sent =
        URLUtils.parseParameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Map<String, List<String>> request = codes.remove(sent.get("code").get(0));
    boolean holds =
        request != null
            && isOfClient(exchange)
            && sent.get("redirect_uri").equals(request.get("redirect_uri"))
            && challenge(sent.get("code_verifier").get(0))
                .equals(request.get("code_challenge").get(0));
    if (!holds) {
      answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    JWTClaimsSet said = claims.build();
    if (said.getClaim("nonce") == null)
      said = new JWTClaimsSet.Builder(said).claim("nonce", request.get("nonce").get(0)).build();
    answer(
        exchange,
        200,
        "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
            + making.apply(said)
            + "\"}");
  }

  private static boolean isOfClient(HttpExchange exchange) {
    String expected = CLIENT + ":" + java.net.URLEncoder.encode(SECRET, UTF_8);
    return ("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(UTF_8)))
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signed(JWTClaimsSet said) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), said);
      token.sign(new RSASSASigner(signing));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
