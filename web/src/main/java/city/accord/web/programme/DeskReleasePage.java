package city.accord.web.programme;

import city.accord.programme.ReleasePreview;
import city.accord.programme.Releases;
import city.accord.programme.SessionChange;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a release would change, before it goes out: one of the draft, or an earlier one again. */
@Named
@RequestScoped
public class DeskReleasePage {

  @Inject private Releases releases;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  private ReleasePreview preview;
  private String fingerprint;
  private String name;
  private boolean despiteConflicts;

  @PostConstruct
  void open() {
    preview = isRestoring() ? releases.preview(getEarlier()) : releases.preview();
    fingerprint = preview.fingerprint();
    name = preview.suggestedName();
  }

  public void release() {
    int published =
        isRestoring()
            ? releases.restore(getEarlier(), name, fingerprint)
            : releases.release(name, fingerprint, despiteConflicts);
    site.goTo("/desk/releases", "programme.is-released", published, name);
  }

  /** Whether an earlier release is to be published again, instead of the draft. */
  public boolean isRestoring() {
    return number != null;
  }

  public int getEarlier() {
    return (int) Ids.of(number);
  }

  public SessionChange.Kind[] getKinds() {
    return SessionChange.Kind.values();
  }

  public ReleasePreview getPreview() {
    return preview;
  }

  public String getFingerprint() {
    return fingerprint;
  }

  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isDespiteConflicts() {
    return despiteConflicts;
  }

  public void setDespiteConflicts(boolean despiteConflicts) {
    this.despiteConflicts = despiteConflicts;
  }
}
