package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.attendee.profile.PublicPerson;
import city.accord.programme.PeopleOnStage;
import city.accord.programme.Programme;
import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.material.MaterialRow;
import city.accord.programme.material.SessionMaterials;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.web.CurrentSummit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;

/** One released session, with what goes before it, beside it and after it. */
@Named
@RequestScoped
public class SessionPage {

  @Inject private Releases releases;
  @Inject private SessionMaterials sessionMaterials;
  @Inject private PeopleOnStage onStage;
  @Inject private PublishedDeclarations declarations;
  @Inject private CurrentSummit current;
  @Inject private ExternalContext external;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private Programme programme;
  private ReleasedSession session;
  private boolean gone;
  private List<MaterialRow> materials;
  private Map<Long, PublicPerson> pages;
  private PublicDeclaration declaration;

  @PostConstruct
  void open() {
    programme = releases.latest();
    session = programme.session(slug).orElseGet(this::asItWas);
    materials = sessionMaterials.publishedOf(slug);
    pages = onStage.pages();
    if (session.declaration() != null)
      declaration =
          declarations.of(current.require().id()).stream()
              .filter(one -> one.slug().equals(session.declaration()))
              .findFirst()
              .orElse(null);
  }

  /** As a release showed it last, before another one took it from the programme. */
  private ReleasedSession asItWas() {
    PublishedSession taken =
        releases.published().stream()
            .filter(one -> one.session().slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotThere(slug));
    gone = true;
    external.setResponseStatus(HttpServletResponse.SC_GONE);
    return taken.session();
  }

  /** Whether it was in the programme once and is not any more. */
  public boolean isGone() {
    return gone;
  }

  public ReleasedSession getSession() {
    return session;
  }

  /** What everyone may read that goes with it. */
  public List<MaterialRow> getMaterials() {
    return materials;
  }

  /** The page of a person of the session; null for one who has none. */
  public PublicPerson page(ReleasedPerson person) {
    return pages.get(person.personId());
  }

  /** The declaration that is signed in it; null where there is none, or no ceremony is prepared. */
  public PublicDeclaration getDeclaration() {
    return declaration;
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
