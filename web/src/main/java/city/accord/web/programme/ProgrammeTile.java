package city.accord.web.programme;

import city.accord.Right;
import city.accord.programme.Sessions;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** How many sessions and conflicts the draft has, on the desk's first page. */
@Dependent
class ProgrammeTile implements DeskTile.Source {

  @Inject private Sessions sessions;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.PROGRAMME)) return Optional.empty();
    var draft = sessions.draft();
    int conflicts = draft.conflicts().size();
    return Optional.of(
        new DeskTile(
            3,
            "/desk/programme",
            site.say("desk.programme"),
            String.valueOf(draft.sessions().size()),
            site.say("desk.programme-note", draft.sessions().size(), conflicts),
            conflicts == 0 ? "ok" : "wait"));
  }
}
