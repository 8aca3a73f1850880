package city.accord.press.photo;

import city.accord.NotThere;
import city.accord.text.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What everyone may see of the photographs: by one rule, {@link Photograph#isPublic}. */
@Stateless
@PermitAll
public class PhotographRoom {

  @Inject private ShownPhotographs shown;
  @Inject private Clock clock;

  /** The photographs that everyone may see, the newest first. */
  public List<PublicPhotograph> photographs() {
    return shown.all(this::isPublic);
  }

  /**
   * Those that have all words of a query in caption, credit or date.
   *
   * @param query in any script and language; empty or null for all
   */
  public List<PublicPhotograph> find(String query) {
    List<String> words = SearchText.words(query);
    return photographs().stream()
        .filter(one -> words.isEmpty() || words.stream().allMatch(one.sought()::contains))
        .toList();
  }

  /** A photograph as a file. */
  public record Given(byte[] jpeg, String sha256) {}

  /**
   * @throws NotThere for a photograph that is not known or not public: nobody can tell which
   */
  public Given file(long id, PhotographSize size) {
    return shown.file(id, size, this::isPublic);
  }

  private boolean isPublic(Photograph photograph) {
    return photograph.isPublic(clock.instant());
  }
}
