package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** The authority gives a timestamp (RFC 3161, 2.4). */
final class TimeAuthorityCheck implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] NOTHING = new byte[32];

  private final OperatorSettings settings;

  TimeAuthorityCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "time authority";
  }

  @Override
  public List<Finding> look() throws IOException, InterruptedException {
    Optional<String> url = settings.get("accord.tsa.url");
    if (url.isEmpty())
      return List.of(
          Finding.note("None is set: the time of a seal rests on this server's word alone."));
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, NOTHING);
    HttpResponse<byte[]> answer =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(url.get()))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/timestamp-query")
                    .POST(BodyPublishers.ofByteArray(request.getEncoded()))
                    .build(),
                BodyHandlers.ofByteArray());
    try {
      TimeStampResponse stamp = new TimeStampResponse(answer.body());
      stamp.validate(request);
      return List.of(
          Finding.good(
              "%s says that it is %s.",
              url.get(), stamp.getTimeStampToken().getTimeStampInfo().getGenTime().toInstant()));
    } catch (TSPException | IOException | RuntimeException e) {
      return List.of(
          Finding.wrong("%s answers %d, and gives no timestamp.", url.get(), answer.statusCode()));
    }
  }
}
