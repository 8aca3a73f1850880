package city.accord.web.door;

import city.accord.NotThere;
import city.accord.account.Brake.TooManyTries;
import city.accord.door.DeviceRevoked;
import city.accord.door.DoorDevices;
import city.accord.door.DoorDevices.ScanNotPossible;
import city.accord.summit.Summits;
import city.accord.text.JsonFactory;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * What the page of a device at a gate asks, by the device's cookie. 401 where it is paired no more,
 * 409 where the gate has no such scan, 429 where it has to wait. What is private is posted, so that
 * it stands in no address.
 */
@WebServlet("/door-api/*")
public class DoorEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int MAX_BYTES = 4_000;
  private static final String JSON = "application/json";

  @Inject private transient DoorDevices devices;
  @Inject private transient Summits summits;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    serve(request, response, false);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    serve(request, response, true);
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, boolean posts)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      if (posts) post(request, response);
      else get(request, response);
    } catch (DeviceRevoked revoked) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } catch (TooManyTries tooMany) {
      response.setHeader("Retry-After", String.valueOf(tooMany.arguments().get(0)));
      response.setStatus(429);
    } catch (ScanNotPossible | NotThere impossible) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    } catch (JsonException | ClassCastException malformed) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = DoorCookie.of(request);
    String path = String.valueOf(request.getPathInfo());
    if (path.equals("/state")) {
      answer(response, DoorJson.of(devices.state(token), clock.instant()));
    } else if (path.equals("/roster")) {
      answer(
          response, DoorJson.of(devices.roster(token), summits.current().zone(), clock.instant()));
    } else if (path.matches("/photo/[0-9]{1,18}")) {
      photo(response, devices.photo(token, Long.parseLong(path.substring("/photo/".length()))));
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void photo(HttpServletResponse response, Optional<byte[]> jpeg)
      throws IOException {
    if (jpeg.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.setContentType("image/jpeg");
      response.getOutputStream().write(jpeg.get());
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String token = DoorCookie.of(request);
    if (!JSON.equals(request.getContentType())) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    JsonObject sent = read(request);
    switch (String.valueOf(request.getPathInfo())) {
      case "/scan" -> answer(response, DoorJson.of(devices.scan(token, DoorJson.scan(sent))));
      case "/search" ->
          answer(response, DoorJson.of(devices.search(token, DoorJson.text(sent, "query"))));
      case "/undo" -> {
        devices.undo(token, DoorJson.text(sent, "nonce"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static JsonObject read(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES);
    try (JsonReader reader = JsonFactory.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  private static void answer(HttpServletResponse response, JsonValue value) throws IOException {
    response.setContentType(JSON);
    response.getOutputStream().write(value.toString().getBytes(StandardCharsets.UTF_8));
  }
}
