package city.accord.web.programme;

import city.accord.letter.LetterText;
import city.accord.programme.ReaderRow;
import city.accord.programme.ReleaseLetters;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** To whom a release would write, and the letter to one of them. */
@Named
@RequestScoped
public class DeskReleaseLettersPage {

  @Inject private ReleaseLetters letters;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  @Inject
  @ManagedProperty("#{param.reader}")
  private String reader;

  private List<ReaderRow> readers;
  private ReaderRow chosen;
  private LetterText letter;

  @PostConstruct
  void open() {
    Integer restored = number == null ? null : (int) Ids.of(number);
    readers = letters.readers(restored);
    chosen =
        readers.stream()
            .filter(row -> row.key().equals(reader))
            .findFirst()
            .orElse(readers.isEmpty() ? null : readers.get(0));
    if (chosen != null) letter = letters.letter(restored, chosen.key(), LocalizedText.EMPTY);
  }

  /** Where the release is prepared. */
  public String getBack() {
    return number == null ? "/desk/releases/new" : "/desk/releases/" + number + "/restore";
  }

  public List<ReaderRow> getReaders() {
    return readers;
  }

  public ReaderRow getChosen() {
    return chosen;
  }

  public LetterText getLetter() {
    return letter;
  }
}
