package city.accord.web.page;

import city.accord.page.MenuEntry;
import city.accord.page.MenuPlace;
import city.accord.page.PublishedPages;
import city.accord.summit.Summit;
import city.accord.web.CurrentSummit;
import city.accord.web.PublicHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisers' own pages in the menus of every public page. */
@Named
@RequestScoped
public class OwnMenu {

  @Inject private PublishedPages pages;
  @Inject private CurrentSummit current;
  @Inject private PublicHead head;

  private List<MenuEntry> entries;

  public List<MenuEntry> getMasthead() {
    return in(MenuPlace.MASTHEAD);
  }

  public List<MenuEntry> getFooter() {
    return in(MenuPlace.FOOTER);
  }

  private List<MenuEntry> in(MenuPlace place) {
    if (entries == null) entries = read();
    return entries.stream().filter(entry -> entry.place() == place).toList();
  }

  private List<MenuEntry> read() {
    Summit summit = head.isBroken() ? null : current.getSummit();
    return summit == null ? List.of() : pages.menu(summit.id());
  }
}
