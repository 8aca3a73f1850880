package city.accord.web.signing.verify;

import city.accord.Refused;
import city.accord.signing.seal.CopyVerifier;
import city.accord.signing.verify.Manifest;
import city.accord.signing.verify.VerdictTexts;
import city.accord.signing.verify.VerifiedCopy;
import city.accord.signing.verify.Verifier;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** Answers whoever brings copies of a signed declaration. Keeps nothing of them. */
@Named
@RequestScoped
public class VerifyPage {

  @Inject private CopyVerifier copies;
  @Inject private Site site;
  @Inject private DateFormats dates;

  private List<CopyAnswer> answers = List.of();
  private String problem = "";
  private List<String> empty = List.of();
  private final Set<String> cutOff = new HashSet<>();

  @PostConstruct
  void look() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    if (request.getAttribute(TooLongFilter.TOO_LONG) != null)
      answers = List.of(CopyAnswer.tooLarge(""));
    else if (request.getMethod().equals("POST")) answer(request);
  }

  private void answer(HttpServletRequest request) {
    try {
      List<Part> sent =
          request.getParts().stream()
              .filter(part -> part.getName().equals("copy") && !nameOf(part).isEmpty())
              .toList();
      List<Part> parts = sent.stream().filter(part -> part.getSize() > 0).toList();
      empty = sent.stream().filter(part -> part.getSize() == 0).map(VerifyPage::nameOf).toList();
      if (sent.isEmpty()) problem = site.say("verify.nothing-sent");
      else if (parts.isEmpty()) return;
      else if (parts.stream().anyMatch(part -> part.getSize() > Verifier.LARGEST))
        answers = List.of(CopyAnswer.tooLarge(""));
      else answers = answer(parts);
    } catch (IOException | ServletException | IllegalStateException e) {
      problem = site.say("verify.broken-off");
    } catch (Refused e) {
      problem = site.say(e.key());
    }
  }

  private List<CopyAnswer> answer(List<Part> parts) throws IOException {
    List<VerifiedCopy> looked = new ArrayList<>();
    for (Part part : parts) {
      byte[] bytes = read(part);
      if (CopyAnswer.isCutOff(bytes)) cutOff.add(nameOf(part));
      looked.add(new VerifiedCopy(nameOf(part), copies.verify(bytes)));
    }
    return VerifiedCopy.together(looked).stream().map(CopyAnswer::of).toList();
  }

  private static String nameOf(Part part) {
    return part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
  }

  private static byte[] read(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public List<CopyAnswer> getAnswers() {
    return answers;
  }

  /** The names of the files that came without a byte. */
  public List<String> getEmptyFiles() {
    return empty;
  }

  /** Whether a copy ends before a PDF does, as one whose download broke off. */
  public boolean isCutOff(CopyAnswer copy) {
    return cutOff.contains(copy.name());
  }

  /** The page's name, after what it has to say of the copy. */
  public String getTitle() {
    String title = site.say("verify.title");
    if (!problem.isEmpty() || !empty.isEmpty())
      return site.say("verify.problem-title") + " · " + title;
    if (answers.size() != 1) return title;
    String said = getWords().getString("answer-" + answers.get(0).verification().said());
    return said + " · " + title;
  }

  /** Why there is no answer, or "". */
  public String getProblem() {
    return problem;
  }

  /** Whether the command that does without a server can be had here. */
  public boolean isCommandThere() {
    return VerifyFiles.isCommandThere();
  }

  public String provenAt(CopyAnswer copy) {
    return copy.verification().provenAt().map(dates::moment).orElse("");
  }

  /** A text of the manifest in the reader's language, if it has it. */
  public String say(Map<String, String> texts) {
    LocalizedText text = LocalizedText.EMPTY;
    for (var each : texts.entrySet()) text = text.with(Language.of(each.getKey()), each.getValue());
    return site.say(text);
  }

  /** Whom a slot is for: the place or, where there is none, the person. */
  public String party(Manifest.SealedSlot slot) {
    String place = say(slot.signatory().place());
    return place.isEmpty() ? say(slot.signatory().name()) : place;
  }

  /** A fingerprint in groups of eight, as it stands on paper and wall; empty if it is none. */
  public List<String> groups(String fingerprint) {
    return VerdictTexts.groups(fingerprint);
  }

  /** What is said of a copy, here as by the command. */
  public ResourceBundle getWords() {
    return VerdictTexts.in(site.language().locale());
  }
}
