package city.accord.web.programme;

import city.accord.programme.material.DelegateMaterial;
import city.accord.programme.material.SessionMaterials;
import city.accord.web.OpenedLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What goes with the sessions for somebody who comes to the summit, on their own page. */
@Named
@RequestScoped
public class OwnMaterials {

  @Inject private SessionMaterials materials;
  @Inject private OpenedLink link;

  private List<DelegateMaterial> all;

  public List<DelegateMaterial> getAll() {
    if (all == null) all = materials.forDelegate(link.token());
    return all;
  }
}
