package city.accord.web.attendee.registration;

import city.accord.upload.StoredFile;
import city.accord.web.FileAnswer;
import java.io.IOException;
import java.util.Optional;

/**
 * Somebody's file as a response: to be kept, never to be shown within the site, for this reader
 * alone. Its type is the one that its content has shown.
 */
final class FileDownload {

  private FileDownload() {}

  /** Answers the request with a file or, where there is none, with 404. */
  static void send(Optional<StoredFile> file) throws IOException {
    if (file.isEmpty()) {
      FileAnswer.none();
      return;
    }
    FileAnswer.download(file.get().name(), file.get().type(), file.get().content());
  }
}
