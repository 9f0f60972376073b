@echo off
rem Starts NetSketch with the Java that JAVA_HOME names, or the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem The classes of the first window, laid down by the build: good for this place alone. A Java that they do not fit passes them over.
for %%I in ("%~dp0..") do set "PLACE=%%~fI"
set "ARCHIVE=%PLACE%\netsketch.jsa"
set "MADE="
if exist "%ARCHIVE%.home" set /p MADE=<"%ARCHIVE%.home"
set "SHARED="
if "%MADE%"=="%PLACE%" if exist "%ARCHIVE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces "-Xlog:cds*=off"
rem The optimizing compiler begins later, so that it does not take a processor from the first window; no training is slower for it.
set LATER=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000
"%JAVA%" %LATER% %SHARED% -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=javafx.graphics --module-path "%~dp0..\lib" --module org.netsketch/org.netsketch.Main %*
exit /b %ERRORLEVEL%
