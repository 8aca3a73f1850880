package city.accord.web.programme;

import city.accord.programme.Rooms;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rooms of the venue in their order, with an empty one at the end for the next. */
@Named
@ViewScoped
public class DeskRoomsPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/rooms";

  @Inject private Rooms rooms;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<EditableRoom> rows;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    rooms.all().forEach(row -> rows.add(new EditableRoom(row, languages)));
    rows.add(EditableRoom.blank(languages));
  }

  public void save() {
    saveAll();
    site.goTo(ADDRESS, "programme.rooms-saved");
  }

  public void moveUp(EditableRoom row) {
    int at = rows.indexOf(row);
    if (at > 0) Collections.swap(rows, at, at - 1);
    save();
  }

  public void remove(EditableRoom row) {
    saveAll();
    rooms.remove(row.getId());
    site.goTo(ADDRESS, "programme.room-removed");
  }

  private void saveAll() {
    rooms.save(rows.stream().filter(EditableRoom::isWritten).map(EditableRoom::toRow).toList());
  }

  public List<EditableRoom> getRows() {
    return rows;
  }
}
