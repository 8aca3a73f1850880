package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.DraftSession;
import city.accord.programme.Releases;
import city.accord.programme.Sessions;
import city.accord.programme.material.Materials;
import city.accord.programme.material.NewMaterial;
import city.accord.programme.material.Visibility;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.upload.Upload;
import city.accord.web.CurrentSummit;
import city.accord.web.SentFile;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What goes with a session, in its order, with an empty one at the end for the next. */
@Named
@ViewScoped
public class DeskMaterialsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject private Materials materials;
  @Inject private Sessions sessions;
  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private DraftSession session;
  private boolean released;
  private List<EditableMaterial> rows;
  private EditableText title;
  private Visibility visibility = Visibility.PUBLIC;
  private String address;
  private transient Part file;

  @PostConstruct
  void open() {
    session =
        Stream.of(sessions.draft())
            .flatMap(draft -> Stream.concat(draft.sessions().stream(), draft.removed().stream()))
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotThere(slug));
    released = releases.latest().session(slug).isPresent();
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    materials.of(slug).forEach(row -> rows.add(new EditableMaterial(row, languages)));
    title = new EditableText(LocalizedText.EMPTY, languages);
  }

  public void save() throws IOException {
    saveAll();
    site.goTo(here(), "programme.materials-saved");
  }

  public void moveUp(EditableMaterial row) throws IOException {
    int at = rows.indexOf(row);
    if (at > 0) Collections.swap(rows, at, at - 1);
    save();
  }

  public void remove(EditableMaterial row) throws IOException {
    saveAll();
    materials.remove(slug, row.getKnown().id());
    site.goTo(here(), "programme.material-removed");
  }

  private void saveAll() throws IOException {
    materials.save(slug, rows.stream().map(EditableMaterial::toRow).toList(), added());
  }

  /** What the empty one says; null where nothing of it was written. */
  private NewMaterial added() throws IOException {
    Upload upload = upload();
    boolean written = !title.toText().isEmpty() || address != null || upload != null;
    return written ? new NewMaterial(title.toText(), visibility, address, upload) : null;
  }

  private Upload upload() throws IOException {
    if (!SentFile.isThere(file)) return null;
    return new Upload(file.getSubmittedFileName(), SentFile.bytes(file, Upload.MAX_BYTES + 1));
  }

  private String here() {
    return "/desk/programme/" + slug + "/materials";
  }

  /** Whether the latest release has the session. */
  public boolean isReleased() {
    return released;
  }

  public String getSlug() {
    return slug;
  }

  public DraftSession getSession() {
    return session;
  }

  public List<EditableMaterial> getRows() {
    return rows;
  }

  public Visibility[] getVisibilities() {
    return Visibility.values();
  }

  public EditableText getTitle() {
    return title;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
