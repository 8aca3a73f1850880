package city.accord.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads pages one after the other, as somebody signed in, and times each until its first byte. */
public final class FirstByte {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String cookies;

  public FirstByte(String address, String cookies) {
    this.address = address;
    this.cookies = cookies;
  }

  /**
   * @throws IllegalStateException if an answer is not the page
   */
  public Delays read(String path, int times) {
    Delays delays = new Delays();
    for (int i = 0; i < times; i++) delays.add(read(path));
    return delays;
  }

  private long read(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies).build();
    long start = System.nanoTime();
    try {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        body.read();
        long took = System.nanoTime() - start;
        body.readAllBytes();
        if (answer.statusCode() != 200)
          throw new IllegalStateException(path + ": status " + answer.statusCode());
        return took;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
