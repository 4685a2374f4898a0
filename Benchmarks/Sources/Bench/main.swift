// Times kernels and stages: `Bench [PART OF A NAME]`. See README.md.
var watch = Stopwatch(filter: CommandLine.arguments.dropFirst().joined(separator: " "))
timeText(&watch)
timeSets(&watch)
timeGraph(&watch)
try timeLines(&watch)
watch.finish()
