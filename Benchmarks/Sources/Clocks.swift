import Foundation

/// Nanoseconds on a clock that only goes forward.
func now() -> Int { nanoseconds(of: CLOCK_MONOTONIC) }

/// Nanoseconds that all threads of this process together have been at work.
func cpuNanoseconds() -> Int { nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID) }

private func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
