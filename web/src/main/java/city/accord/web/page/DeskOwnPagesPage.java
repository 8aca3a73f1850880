package city.accord.web.page;

import city.accord.page.OwnPages;
import city.accord.page.PageRow;
import city.accord.page.UsualPage;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The organisers' own pages in the order of the menu, and the usual ones that are not there yet.
 */
@Named
@RequestScoped
public class DeskOwnPagesPage {

  static final String ADDRESS = "/desk/pages";

  @Inject private OwnPages pages;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<PageRow> rows;
  private List<UsualPage> usual;

  @PostConstruct
  void open() {
    current.require();
    rows = pages.all(current.languages());
    usual = pages.usual();
  }

  public void beginUsual(String slug) {
    site.goTo(ADDRESS + "/" + pages.beginUsual(slug), "page.begun");
  }

  public void moveUp(String slug) {
    pages.moveUp(slug);
    site.goTo(ADDRESS, "page.moved");
  }

  public List<PageRow> getRows() {
    return rows;
  }

  public List<UsualPage> getUsual() {
    return usual;
  }
}
