/** Pages of sessions that delegations propose: theirs, and the programme office's. */
package city.accord.web.proposal;
