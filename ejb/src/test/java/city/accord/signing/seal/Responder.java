package city.accord.signing.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A timestamp authority that answers over HTTP as RFC 3161 says, until it is told to behave ill.
 */
final class Responder implements AutoCloseable {

  /** How it behaves. */
  enum Manner {
    ANSWERS,
    FAILS,
    TALKS_NONSENSE,
    DRIPS
  }

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final HttpServer server;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger serial = new AtomicInteger();
  private volatile Manner manner = Manner.ANSWERS;

  Responder(DevelopmentAuthority authority) throws Exception {
    char[] password = DevelopmentAuthority.PASSWORD.toCharArray();
    Path file = authority.timestampKeyStore();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    key = (PrivateKey) store.getKey(DevelopmentAuthority.ALIAS, password);
    chain =
        Arrays.stream(store.getCertificateChain(DevelopmentAuthority.ALIAS))
            .map(X509Certificate.class::cast)
            .toList();
    InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(place, 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  Responder behaving(Manner other) {
    manner = other;
    return this;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] request = exchange.getRequestBody().readAllBytes();
    switch (manner) {
      case ANSWERS -> send(exchange, 200, timestamp(request));
      case FAILS -> send(exchange, 503, new byte[0]);
      case TALKS_NONSENSE -> send(exchange, 200, "<html>welcome</html>".getBytes());
      case DRIPS -> drip(exchange);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Begins to answer, and never comes to an end while somebody waits. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 5_000);
    exchange.getResponseBody().write(0x30);
    exchange.getResponseBody().flush();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private byte[] timestamp(byte[] asked) throws IOException {
    try {
      TimeStampTokenGenerator tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key, chain.get(0)),
              new JcaDigestCalculatorProviderBuilder()
                  .build()
                  .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
              new ASN1ObjectIdentifier("2.25.1"));
      tokens.addCertificates(new JcaCertStore(chain));
      BigInteger number = BigInteger.valueOf(serial.incrementAndGet());
      return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
          .generate(new TimeStampRequest(asked), number, new Date())
          .getEncoded();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
