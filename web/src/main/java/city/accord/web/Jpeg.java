package city.accord.web;

import java.io.IOException;
import java.util.Optional;

/** Pictures of people as a response. */
public final class Jpeg {

  private Jpeg() {}

  /** Answers the request with a picture or, where there is none, with 404. */
  public static void send(Optional<byte[]> jpeg) throws IOException {
    if (jpeg.isPresent()) FileAnswer.send("image/jpeg", null, jpeg.get());
    else FileAnswer.none();
  }
}
