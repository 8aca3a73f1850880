package city.accord.web.attendee;

import city.accord.attendee.view.PeopleViewRow;
import city.accord.attendee.view.PeopleViews;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of people, while officers give it a name under which it is kept. */
@Named
@ViewScoped
public class PeopleViewPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/attendees";

  @Inject private AttendeesPage list;
  @Inject private PeopleViews views;
  @Inject private Site site;

  private String name;

  @PostConstruct
  void open() {
    if (list.getView() != null) name = list.getView().name();
  }

  public void save() {
    go(views.save(name, list.choice()), "view.saved", name.strip());
  }

  public void replace() {
    PeopleViewRow view = list.getView();
    views.replace(view.id(), view.version(), list.choice());
    go(view.id(), "view.replaced", view.name());
  }

  public void rename() {
    PeopleViewRow view = list.getView();
    views.rename(view.id(), view.version(), name);
    go(view.id(), "view.renamed", name.strip());
  }

  public void delete() {
    PeopleViewRow view = list.getView();
    views.delete(view.id(), view.version());
    site.goTo(ADDRESS, "view.deleted", view.name());
  }

  private void go(long view, String key, String said) {
    site.goTo(ADDRESS + "?view=" + view, key, said);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
