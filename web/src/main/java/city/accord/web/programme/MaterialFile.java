package city.accord.web.programme;

import city.accord.programme.material.Materials;
import city.accord.programme.material.SessionMaterials;
import city.accord.upload.StoredFile;
import city.accord.web.FileAnswer;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** A file that goes with a session, as a response to whoever may read it. */
@Named
@RequestScoped
public class MaterialFile {

  @Inject private SessionMaterials published;
  @Inject private Materials materials;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  public void sendPublic() throws IOException {
    send(published.file(slug, Ids.of(id)));
  }

  public void sendOwn() throws IOException {
    send(published.fileForDelegate(link.token(), Ids.of(id)));
  }

  public void sendToOfficer() throws IOException {
    send(materials.file(slug, Ids.of(id)));
  }

  private static void send(Optional<StoredFile> file) throws IOException {
    if (file.isEmpty()) FileAnswer.none();
    else FileAnswer.download(file.get().name(), file.get().type(), file.get().content());
  }
}
