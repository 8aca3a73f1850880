package city.accord.web.attendee.registration;

import city.accord.attendee.registration.StoredFile;
import city.accord.web.FileAnswer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Somebody's file as a response: to be kept, never to be shown within the site, for this reader
 * alone. Its type is the one that its content has shown.
 */
public final class FileDownload {

  private FileDownload() {}

  /** Answers the request with a file or, where there is none, with 404. */
  public static void send(Optional<StoredFile> file) throws IOException {
    if (file.isEmpty()) {
      FileAnswer.none();
      return;
    }
    String name = URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20");
    FileAnswer.send(
        file.get().type(),
        FileAnswer.attached("file") + "; filename*=UTF-8''" + name,
        file.get().content());
  }
}
