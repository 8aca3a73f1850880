package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.SessionMaterials;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One released session, with what goes before it, beside it and after it. */
@Named
@RequestScoped
public class SessionPage {

  @Inject private Releases releases;
  @Inject private SessionMaterials sessionMaterials;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private Programme programme;
  private ReleasedSession session;
  private List<MaterialRow> materials;

  @PostConstruct
  void open() {
    programme = releases.latest();
    session = programme.session(slug).orElseThrow(() -> new NotThere(slug));
    materials = sessionMaterials.publishedOf(slug);
  }

  public ReleasedSession getSession() {
    return session;
  }

  /** What everyone may read that goes with it. */
  public List<MaterialRow> getMaterials() {
    return materials;
  }

  public List<ReleasedSession> getParallel() {
    return programme.parallelTo(session);
  }

  public ReleasedSession getPrevious() {
    return neighbour(-1);
  }

  public ReleasedSession getNext() {
    return neighbour(1);
  }

  private ReleasedSession neighbour(int step) {
    int at = programme.sessions().indexOf(session) + step;
    return at < 0 || at >= programme.sessions().size() ? null : programme.sessions().get(at);
  }
}
