package city.accord.web.signing;

import city.accord.Refused;
import city.accord.signing.seal.Copies;
import city.accord.signing.verify.Answer;
import city.accord.signing.verify.DeclaredText;
import city.accord.signing.verify.Finding;
import city.accord.signing.verify.Item;
import city.accord.signing.verify.Manifest;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.Verification;
import city.accord.signing.verify.Verifier;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Here;
import city.accord.web.When;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers whoever brings a copy of a signed declaration. Keeps nothing of it. */
@Named
@RequestScoped
public class VerifyPage {

  private static final Verification TOO_LARGE =
      new Verification(Answer.TOO_LARGE, List.of(), Optional.empty(), "", Optional.empty());

  @Inject private Copies copies;
  @Inject private Here here;
  @Inject private When when;

  private Verification verification;
  private String problem = "";

  @PostConstruct
  void look() {
    HttpServletRequest request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    if (request.getAttribute(TooLongFilter.TOO_LONG) != null) verification = TOO_LARGE;
    else if (request.getMethod().equals("POST")) answer(request);
  }

  private void answer(HttpServletRequest request) {
    try {
      Part part = request.getPart("copy");
      if (part == null || part.getSize() == 0) problem = here.say("verify.nothing-sent");
      else if (part.getSize() > Verifier.LARGEST) verification = TOO_LARGE;
      else verification = copies.verify(read(part));
    } catch (IOException | ServletException | IllegalStateException e) {
      problem = here.say("verify.broken-off");
    } catch (Refused e) {
      problem = here.say(e.key());
    }
  }

  private static byte[] read(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  public boolean isAnswered() {
    return verification != null;
  }

  public Verification getVerification() {
    return verification;
  }

  /** Why there is no answer, or "". */
  public String getProblem() {
    return problem;
  }

  /** The looks of the answer: genuine, altered or unknown. */
  public String getTone() {
    return switch (verification.answer()) {
      case GENUINE -> "genuine";
      case ALTERED -> "altered";
      default -> "unknown";
    };
  }

  /** What was looked at, in its order; nothing where there was nothing to look at. */
  public List<Item> getItems() {
    return verification.findings().isEmpty() ? List.of() : Arrays.asList(Item.values());
  }

  public String outcome(Item item) {
    return verification.outcome(item).name();
  }

  public boolean isDeclaration() {
    return verification.manifest().isPresent();
  }

  /** What the copy says it is. */
  public Manifest getManifest() {
    return verification.manifest().orElse(null);
  }

  public List<DeclaredText> getTexts() {
    return getManifest().texts();
  }

  /** Whether the name of the one who sealed it is to be believed. */
  public boolean isSignerKnown() {
    return verification.outcome(Item.SIGNER) == Outcome.PASS;
  }

  public String getProvenAt() {
    return verification.provenAt().map(when::moment).orElse("");
  }

  public String getSealedAt() {
    return when.moment(getManifest().ceremony().sealedAt());
  }

  /** The slot's signature: PASS, FAIL, or NONE where nobody signed. */
  public String outcome(Manifest.SealedSlot slot) {
    if (slot.signature().isEmpty()) return "NONE";
    return verification.findings().stream()
        .filter(finding -> finding.item() == Item.INK && finding.slot() == slot.position())
        .map(Finding::outcome)
        .findFirst()
        .orElse(Outcome.UNKNOWN)
        .name();
  }

  /** A text of the manifest in the reader's language, if it has it. */
  public String say(Map<String, String> texts) {
    LocalizedText text = LocalizedText.EMPTY;
    for (var each : texts.entrySet()) text = text.with(Language.of(each.getKey()), each.getValue());
    return here.say(text);
  }

  /** A fingerprint in groups of eight, as it stands on paper and wall; empty if it is none. */
  public List<String> groups(String fingerprint) {
    if (fingerprint == null || !fingerprint.matches("[0-9a-f]{64}")) return List.of();
    return Arrays.asList(fingerprint.split("(?<=\\G.{8})"));
  }
}
