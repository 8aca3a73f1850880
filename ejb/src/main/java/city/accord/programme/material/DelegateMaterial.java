package city.accord.programme.material;

import city.accord.programme.ReleasedSession;
import java.util.List;

/** What goes with a session for those who come to the summit. */
public record DelegateMaterial(ReleasedSession session, List<MaterialRow> materials) {}
