package city.accord.web.print;

import city.accord.NotThere;
import city.accord.print.OwnPaperLetters;
import city.accord.print.PaperLetter;
import city.accord.print.PaperLetters;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Sends letters on paper: to an officer for many people, to a guest their own. */
@Named
@RequestScoped
public class LetterPdfPage {

  @Inject private PaperLetters letters;
  @Inject private OwnPaperLetters own;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.people}")
  private String people;

  @Inject
  @ManagedProperty("#{param.kind}")
  private String kind;

  @Inject
  @ManagedProperty("#{param.language}")
  private String language;

  @Inject
  @ManagedProperty("#{param.token}")
  private String token;

  private List<PaperLetter> released;

  public void send() throws IOException {
    List<Long> ids =
        people == null || people.isBlank()
            ? List.of()
            : Arrays.stream(people.split(",")).map(Ids::of).toList();
    PaperLetter letter = kind();
    PdfDownload.send(
        letter.word() + ".pdf", out -> letters.write(letter, ids, language(), title(letter), out));
  }

  public void sendOwn() throws IOException {
    PaperLetter letter = kind();
    PdfDownload.send(
        letter.word() + ".pdf", out -> own.write(token, letter, language(), title(letter), out));
  }

  /** The letters that the guest whose page this is may fetch. */
  public List<PaperLetter> getReleased() {
    if (released == null) released = token == null ? List.of() : own.released(token);
    return released;
  }

  private String title(PaperLetter letter) {
    return site.say("letters.kind-" + letter.name());
  }

  private PaperLetter kind() {
    return Stream.of(PaperLetter.values())
        .filter(one -> one.word().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotThere(String.valueOf(kind)));
  }

  /** The one asked for, where the summit speaks it; the reader's otherwise. */
  private Language language() {
    return current.require().languages().stream()
        .filter(one -> one.tag().equals(language))
        .findFirst()
        .orElse(site.language());
  }
}
