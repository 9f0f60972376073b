@echo off
rem Starts NetSketch with the Java that JAVA_HOME names, or the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem The classes of the first window, laid down by the build; a Java that they do not fit passes them over.
set "ARCHIVE=%~dp0..\netsketch.jsa"
set "SHARED="
if exist "%ARCHIVE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%" -XX:+VerifySharedSpaces "-Xlog:cds*=off"
"%JAVA%" %SHARED% -Djava.awt.headless=true -Dfile.encoding=UTF-8 --enable-native-access=javafx.graphics --module-path "%~dp0..\lib" --module org.netsketch/org.netsketch.Main %*
exit /b %ERRORLEVEL%
