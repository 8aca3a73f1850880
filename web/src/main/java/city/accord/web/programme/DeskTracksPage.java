package city.accord.web.programme;

import city.accord.programme.Tracks;
import city.accord.summit.Hue;
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

/** The tracks of the programme in their order, with an empty one at the end for the next. */
@Named
@ViewScoped
public class DeskTracksPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/tracks";

  @Inject private Tracks tracks;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<EditableTrack> rows;

  @PostConstruct
  void open() {
    List<Language> languages = current.require().languages();
    rows = new ArrayList<>();
    tracks.all().forEach(row -> rows.add(new EditableTrack(row, languages)));
    Hue next = Hue.values()[rows.size() % Hue.values().length];
    rows.add(EditableTrack.blank(next, languages));
  }

  public void save() {
    saveAll();
    site.goTo(ADDRESS, "programme.tracks-saved");
  }

  public void moveUp(EditableTrack row) {
    int at = rows.indexOf(row);
    if (at > 0) Collections.swap(rows, at, at - 1);
    save();
  }

  public void remove(EditableTrack row) {
    saveAll();
    tracks.remove(row.getId());
    site.goTo(ADDRESS, "programme.track-removed");
  }

  private void saveAll() {
    tracks.save(rows.stream().filter(EditableTrack::isWritten).map(EditableTrack::toRow).toList());
  }

  public List<EditableTrack> getRows() {
    return rows;
  }

  public Hue[] getColours() {
    return Hue.values();
  }
}
