package city.accord.web.guide;

import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One guide, in the reader's language; or, where none is named, which there are. */
@Named
@RequestScoped
public class GuidePage {

  @Inject private Guides guides;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private Guide guide;

  @PostConstruct
  void open() {
    if (slug != null) guide = guides.find(slug, site.language());
  }

  public Guide getGuide() {
    return guide;
  }

  public List<Guide> getAll() {
    return guides.all(site.language());
  }
}
