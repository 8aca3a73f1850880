package city.accord.web.programme;

import city.accord.programme.material.Materials;
import city.accord.programme.material.SessionMaterials;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.attendee.registration.FileDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

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
    FileDownload.send(published.file(slug, Ids.of(id)));
  }

  public void sendOwn() throws IOException {
    FileDownload.send(published.fileForDelegate(link.token(), Ids.of(id)));
  }

  public void sendToOfficer() throws IOException {
    FileDownload.send(materials.file(slug, Ids.of(id)));
  }
}
