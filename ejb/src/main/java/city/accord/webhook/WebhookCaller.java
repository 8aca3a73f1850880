package city.accord.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Posts a message over a connection of its own, to the number that was judged. Nothing is
 * redirected, tried again, kept open or unpacked, and no cookie is taken.
 */
final class WebhookCaller {

  private static final int CONNECT_SECONDS = 5;

  /** Of the answer, so much is read. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100).build();

  private static final int MAX_BODY = 1_000;

  private final Target.Names names;
  private final boolean inside;
  private final ScheduledExecutorService alarms;
  private final Duration patience;

  /**
   * @param inside whether addresses inside the house may be called
   * @param alarms ends what takes too long
   * @param patience how long a call may take, all in all
   */
  WebhookCaller(
      Target.Names names, boolean inside, ScheduledExecutorService alarms, Duration patience) {
    this.names = names;
    this.inside = inside;
    this.alarms = alarms;
    this.patience = patience;
  }

  /** Posts, and says what came of it; whatever goes wrong is said in the answer. */
  Answer post(String address, Map<String, String> headers, String body) {
    try {
      Target target = Target.of(address, inside);
      InetAddress number = target.resolve(names, inside);
      HttpPost post = new HttpPost(target.uri());
      headers.forEach(post::setHeader);
      post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
      return post(post, number);
    } catch (Target.NotATarget e) {
      return Answer.none("not an address that may be called");
    } catch (NoHttpResponseException | MalformedChunkCodingException | ClientProtocolException e) {
      return Answer.none("no answer of HTTP");
    } catch (IOException e) {
      return Answer.none(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private Answer post(HttpPost post, InetAddress number) throws IOException {
    try (CloseableHttpClient client = client(number)) {
      Runnable end = () -> client.close(CloseMode.IMMEDIATE);
      Future<?> alarm = alarms.schedule(end, patience.toMillis(), TimeUnit.MILLISECONDS);
      try {
        return client.execute(
            post, response -> new Answer(response.getCode(), beginning(response.getEntity())));
      } finally {
        alarm.cancel(false);
      }
    }
  }

  /** A client that knows one number, whatever it is asked for. */
  private static CloseableHttpClient client(InetAddress number) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new OneNumber(number))
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(LIMITS).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .build())
                .build())
        .setUserAgent("Accord")
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .disableCookieManagement()
        .disableContentCompression()
        .build();
  }

  private record OneNumber(InetAddress number) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) {
      return new InetAddress[] {number};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  /** The first bytes of the answer, in one line. */
  private static String beginning(HttpEntity entity) {
    if (entity == null) return "";
    try {
      byte[] bytes = entity.getContent().readNBytes(MAX_BODY);
      return new String(bytes, UTF_8).replaceAll("\\p{C}+", " ").strip();
    } catch (IOException cutOff) {
      // the status said what matters
      return "";
    }
  }
}
