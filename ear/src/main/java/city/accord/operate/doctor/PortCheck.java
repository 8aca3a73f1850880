package city.accord.operate.doctor;

import city.accord.launch.CannotStart;
import city.accord.operate.FreePorts;
import city.accord.operate.OperatorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The ports are free, or have this very server behind them. */
final class PortCheck implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OperatorSettings settings;

  PortCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "ports";
  }

  @Override
  public List<Finding> look() throws InterruptedException {
    try {
      FreePorts.require(settings);
      return List.of(Finding.good("All of them are free; the server is not running."));
    } catch (CannotStart taken) {
      return List.of(running(taken));
    }
  }

  private Finding running(CannotStart taken) throws InterruptedException {
    String address = settings.get("accord.bind.address", "127.0.0.1");
    String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
    URI health =
        URI.create("http://" + host + ":" + settings.number("accord.http.port", 8080) + "/health");
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(health).timeout(PATIENCE).build(),
                  BodyHandlers.ofString());
      if (!answer.body().contains("\"parts\"")) return Finding.wrong("%s", taken.getMessage());
      return answer.statusCode() == 200
          ? Finding.good("Accord is running, and well: %s.", health)
          : Finding.wrong("Accord is running, and not well: %s", answer.body());
    } catch (IOException nobody) {
      return Finding.wrong("%s", taken.getMessage());
    }
  }
}
