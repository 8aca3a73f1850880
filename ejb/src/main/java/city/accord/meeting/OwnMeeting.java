package city.accord.meeting;

import java.io.Serializable;

/**
 * A meeting as one of its two delegations sees it.
 *
 * @param side on which this delegation is
 */
public record OwnMeeting(MeetingRow meeting, Side side) implements Serializable {

  /** With whom. */
  public Party other() {
    return meeting.party(side.other());
  }

  /** Whether this delegation has to answer. */
  public boolean isOurTurn() {
    return meeting.isRequested() && meeting.turn() == side;
  }

  /** Whether this delegation may take its request back. */
  public boolean isOurRequest() {
    return meeting.isRequested() && side == Side.ASKER;
  }
}
