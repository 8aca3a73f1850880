package city.accord.web.delegation;

import city.accord.delegation.DelegationRow;
import city.accord.delegation.DelegationStatus;
import java.time.Instant;
import java.util.List;

/** The traffic lights of a delegation, from invited to signed. */
public record DelegationProgress(DelegationRow row, Instant now) {

  /** What a light says. */
  public enum Light {
    DONE,
    /** The next step, awaited from the delegation. */
    THEIRS,
    /** The next step, awaited from the organisers. */
    OURS,
    LATER,
    NONE
  }

  private static final List<DelegationStatus> STEPS =
      List.of(
          DelegationStatus.INVITED,
          DelegationStatus.ACCEPTED,
          DelegationStatus.REGISTERING,
          DelegationStatus.COMPLETE,
          DelegationStatus.APPROVED,
          DelegationStatus.BADGED,
          DelegationStatus.ARRIVED,
          DelegationStatus.SIGNED);

  public List<DelegationStatus> all() {
    return STEPS;
  }

  public Light light(DelegationStatus step) {
    if (row.status() == DelegationStatus.DECLINED) return Light.NONE;
    if (step == DelegationStatus.SIGNED && !row.signs()) return Light.NONE;
    // a head may be approved before its people are all registered
    if (step == DelegationStatus.COMPLETE && row.unfinished() > 0 && isComing())
      return Light.THEIRS;
    if (row.status().hasReached(step)) return Light.DONE;
    if (isHeadAlone() && step == DelegationStatus.APPROVED) return Light.OURS;
    if (row.status().ordinal() + 1 < step.ordinal()) return Light.LATER;
    return switch (step) {
      case ACCEPTED -> isInvitationOver() ? Light.OURS : Light.THEIRS;
      case REGISTERING, COMPLETE -> Light.THEIRS;
      case ARRIVED, SIGNED -> Light.LATER;
      default -> Light.OURS;
    };
  }

  /** What is to be done next, as the end of a message key. */
  public String next() {
    return switch (row.status()) {
      case DECLINED -> "declined";
      case PREPARED -> row.focalPoint() == null ? "name-focal-point" : "invite";
      case INVITED -> isInvitationOver() ? "invite-again" : "wait";
      case ACCEPTED -> "approve-head";
      case REGISTERING -> row.head() == null ? "name-head" : "register";
      case COMPLETE -> "approve";
      case APPROVED -> "badge";
      case BADGED -> "arrive";
      case ARRIVED -> row.signs() ? "sign" : "ready";
      case SIGNED -> "signed";
    };
  }

  private boolean isComing() {
    return row.status().hasReached(DelegationStatus.REGISTERING);
  }

  /** Nobody else is registered: others may follow, and the head may be approved at once. */
  private boolean isHeadAlone() {
    return row.status() == DelegationStatus.ACCEPTED;
  }

  private boolean isInvitationOver() {
    return row.invitationEnds() == null || !now.isBefore(row.invitationEnds());
  }
}
